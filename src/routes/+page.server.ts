import { loadTracks } from '$lessons/load';
import { takePicture } from '$ui/picture/picture';
import { encodeSession } from '$ui/share/link';
import { emptySession } from '$ui/share/session';

// A program that works when it is tried. The picture is of the schedule in which it does not.
const source = `package main

import "sync"

var ann, bob sync.Mutex

func pay(from, to *sync.Mutex, done *sync.WaitGroup) {
	from.Lock()
	to.Lock()
	// move the money
	to.Unlock()
	from.Unlock()
	done.Done()
}

func main() {
	var done sync.WaitGroup
	done.Add(2)
	go pay(&ann, &bob, &done)
	go pay(&bob, &ann, &done)
	done.Wait()
}
`;

export const load = async () => {
  // Each takes its first lock before either takes its second.
  const picture = await takePicture(source, 560, (turn, can) => {
    const [first, second] = ['pay#1', 'pay#2'];
    if (!can.includes(first) || !can.includes(second)) return null;
    return turn % 2 === 0 ? first : second;
  });
  const linkAt = picture.steps.map(
    (_, turn) =>
      'play/' +
      encodeSession({
        ...emptySession,
        files: [{ name: 'main.go', text: source }],
        schedule: picture.schedule,
        position: { turn, statement: 0 },
      }),
  );
  return { tracks: loadTracks(), picture, source, linkAt };
};
